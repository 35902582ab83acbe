import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { markedFiles, mergeMarks } from './merge-marks'

const ours = `${'<'.repeat(7)} HEAD`
const theirs = `${'>'.repeat(7)} 1a2b3c4 (feat: more)`
const folder = mkdtempSync(join(tmpdir(), 'merge-marks-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it.each([
  ['both sides', `a\n${ours}\nb\n=======\nc\n${theirs}\n`, [2, 6]],
  ['a mark without a name', `${'>'.repeat(7)}\n`, [1]],
  ['lines that end as on Windows', `${ours}\r\n${'<'.repeat(7)}\r\n`, [1, 2]],
])('finds %s', (_, text, lines) => {
  expect(mergeMarks(text)).toEqual(lines)
})

it.each([
  ['the line under a title', 'Title\n=======\n'],
  ['a mark that is quoted', `'${ours}'\n  ${theirs}\n`],
  ['longer lines of the same sign', `${'<'.repeat(8)}\n${'>'.repeat(20)}\n`],
])('leaves alone %s', (_, text) => {
  expect(mergeMarks(text)).toEqual([])
})

it('looks at what git keeps, whatever its kind, and at nothing else', () => {
  const git = (...args: string[]) => execFileSync('git', args, { cwd: folder })
  git('init', '--quiet')
  writeFileSync(join(folder, 'guide.md'), `one\n${ours}\n`)
  writeFileSync(join(folder, 'gone.css'), theirs)
  git('add', '.')
  rmSync(join(folder, 'gone.css'))
  writeFileSync(join(folder, 'mine.md'), theirs)
  expect(markedFiles(folder)).toEqual(['guide.md:2'])
})
