import { it } from "vitest";
import { comesTo, read } from "./reading.js";
import { cases as en } from "./cases/en.js";
import { cases as tr } from "./cases/tr.js";
import { writeFileSync } from "node:fs";
it("probe", async () => {
  let out = "";
  for (const [code, cases] of [["en", en], ["tr", tr]] as const)
    for (const one of cases) {
      const r = await read(code, one);
      const got = comesTo(r.claims), want = comesTo(one.claims);
      const u = (c: readonly any[]) => [...new Set(c.flatMap((x) => x.topics.map((t: string) => `${t} ${x.urgency ?? "none"}`)))].sort().join("; ");
      const ok = JSON.stringify(got) === JSON.stringify(want) && u(r.claims) === u(one.claims);
      if (!ok) out += `${code}|${one.promise}|want ${want.join("; ")} got ${got.join("; ")} ${u(r.claims) === u(one.claims)}\n`;
    }
  writeFileSync("/tmp/probe2.txt", out);
});
