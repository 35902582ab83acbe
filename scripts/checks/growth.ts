// Counts what tells whether the program still grows by adding, and holds each figure to its limit.
import { join } from 'node:path'
import { countFigures, figureNames, type FigureName } from './growth/figures'
import { limits } from './growth/limits'

const figures = countFigures(join(import.meta.dirname, '../..'))
const names = Object.keys(figureNames) as FigureName[]
const isOver = (name: FigureName): boolean => figures[name].count > limits[name].limit

console.log(`${''.padEnd(44)}count  limit wanted`)
for (const name of names) {
  const { limit, wanted } = limits[name]
  const row = [figures[name].count, limit, wanted].map((figure) => String(figure).padStart(6)).join(' ')
  console.log(`${isOver(name) ? '✗' : ' '} ${figureNames[name].padEnd(41)}${row}`)
}
const asked = process.argv.includes('--where') ? names : names.filter(isOver)
for (const name of asked) console.log(`\n${figureNames[name]}:\n  ${figures[name].where.join('\n  ')}`)
if (names.some(isOver)) process.exit(1)
