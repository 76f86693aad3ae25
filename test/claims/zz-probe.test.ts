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
      const ok = JSON.stringify(got) === JSON.stringify(want);
      if (ok && u(r.claims) !== u(one.claims)) out += `URGENCY ${code} ${one.promise}\n  ${one.text}\n  want ${u(one.claims)}\n  got  ${u(r.claims)}\n`;
      if (ok) continue;
      out += `FAIL ${code} ${one.promise}\n  ${one.text}\n  issuer ${one.issuer.id} cp ${one.counterpart?.id}\n  want ${want.join("; ")}\n  got  ${got.join("; ")}\n  unc  ${r.uncoded.map((x) => `${x.reason}:${x.exact}[${x.act ?? ""}|${x.topics ?? ""}]`).join("; ")}\n`;
    }
  writeFileSync("/tmp/probe.txt", out);
});
