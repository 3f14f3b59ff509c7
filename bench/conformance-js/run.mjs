// node run.mjs ADDRESS KEY TABLE: goes through the cases for the official client, one line each.
import { readFileSync } from 'node:fs';
import { clientOf, outcomeOf } from './client.mjs';
import { callDifferences, differences, isCall } from './match.mjs';
import { Standin } from './standin.mjs';

const [address, key, table] = process.argv.slice(2);
const standin = new Standin(address);
let passed = 0;
let failed = 0;

for (const one of JSON.parse(readFileSync(table, 'utf8')).cases.filter((each) => each.js)) {
  await standin.setUp(one);
  const outcome = await outcomeOf(clientOf(address, one.key ?? key), one);
  const calls = await standin.calls();
  const accepted = await standin.acceptedSince();
  const wanted = one.js.accepted ?? one.accepted ?? 1;
  const found = [...differences(one.js.outcome, outcome), ...callDifferences(one.calls ?? [], calls)];
  if (accepted !== wanted) {
    found.push(`${accepted} submits were accepted, not ${wanted}`);
  }
  for (const [name, times] of Object.entries(one.js.only ?? one.only ?? {})) {
    const came = calls.filter((call) => isCall(name, call)).length;
    if (came !== times) {
      found.push(`${name} came ${came} times, not ${times}`);
    }
  }
  found.length === 0 ? passed++ : failed++;
  console.log(`${found.length === 0 ? 'ok    ' : 'failed'} js   ${one.id}: ${one.says}  ${one.source}`);
  found.forEach((difference) => console.log(`       ${difference}`));
}

console.log(`js passed=${passed} failed=${failed}`);
process.exitCode = failed === 0 ? 0 : 1;
