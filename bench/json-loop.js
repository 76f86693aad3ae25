// The rival of `batch`: reads the same lines, parses each, prints it again. What no program that speaks JSON Lines can do without.
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";

const lines = createInterface({ input: createReadStream(process.argv[2]), crlfDelay: Number.POSITIVE_INFINITY });
for await (const line of lines) {
  if (!process.stdout.write(`${JSON.stringify(JSON.parse(line))}\n`)) {
    await new Promise((resume) => process.stdout.once("drain", resume));
  }
}
