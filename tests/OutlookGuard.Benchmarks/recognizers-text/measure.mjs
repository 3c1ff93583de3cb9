// Reads lines of {"text"} and says how much of the processor Microsoft's suite takes for them: node measure.mjs < lines
// Each group is run once to warm up and once to be measured, as long as a run takes seconds and not milliseconds.
import { readFileSync } from 'node:fs'
import suite from '@microsoft/recognizers-text-suite'

const texts = readFileSync(0, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line).text)
const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
const culture = suite.Culture.English
const sequences = [suite.recognizePhoneNumber, suite.recognizeEmail, suite.recognizeURL, suite.recognizeIpAddress, suite.recognizeGUID]
const groups = {
  'phones, addresses': sequences,
  'and dates': [...sequences, suite.recognizeDateTime],
}

for (const [group, recognizers] of Object.entries(groups)) {
  let found = 0
  const run = (some) => some.forEach((text) => recognizers.forEach((recognize) => { found += recognize(text, culture).length }))
  run(texts.slice(0, 2))
  const before = process.cpuUsage()
  run(texts)
  const { user, system } = process.cpuUsage(before)
  const seconds = (user + system) / 1e6
  console.log(JSON.stringify({ group, bytes, seconds, found }))
}
