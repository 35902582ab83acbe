import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { expect, it } from 'vitest'
import { loyaltyPrograms } from '#shared/loyalty/port/program-id'

/** Where a programme may be named: its folders, what stands in for its operator, tests, and what files were once made of. */
const mayName: readonly string[] = [
  ...loyaltyPrograms.flatMap(({ id }) => ['src-shared', 'src-main'].map((tree) => `${tree}/loyalty/${id}/`)),
  'src-main/simulators/',
  'src-main/testing/',
  'src-main/loyalty/truth/',
  'src-main/platform/database/migrations/',
]

/** The programmes a text names: by id as a string of its own, or by the name people know, also in a comment. */
function namedIn(text: string): string[] {
  return loyaltyPrograms
    .filter(
      ({ id, name }) =>
        text.includes(name) || [`'`, `"`, '`'].some((quote) => text.includes(quote + id + quote)),
    )
    .map(({ id }) => id)
}

const sources = ['src-shared', 'src-main', 'src-renderer']
  .flatMap((tree) =>
    readdirSync(tree, { recursive: true, encoding: 'utf8' }).map((path) =>
      join(tree, path).replaceAll(sep, '/'),
    ),
  )
  .filter((path) => /\.(tsx?|css)$/.test(path) && !/\.test\.tsx?$/.test(path))

it('no file outside a programme’s folders names it', () => {
  const others = sources.filter((path) => !mayName.some((place) => path.startsWith(place)))
  expect(others.length).toBeGreaterThan(1_000)
  const naming = others.flatMap((path) => namedIn(readFileSync(path, 'utf8')).map((id) => `${path}: ${id}`))
  expect(naming).toEqual([])
})

it('each programme is named by its own folder in both trees', () => {
  for (const { id } of loyaltyPrograms)
    for (const tree of ['src-shared', 'src-main'])
      expect(
        sources.some(
          (path) =>
            path.startsWith(`${tree}/loyalty/${id}/`) && namedIn(readFileSync(path, 'utf8')).includes(id),
        ),
        `${tree}/loyalty/${id}`,
      ).toBe(true)
})

it.each([
  ["if (program === 'dito') return", ['dito']],
  ['const names = { "crm-bonus": 1 }', ['crm-bonus']],
  ['/** Asked of Juntos Somos Mais alone. */', ['juntos-somos-mais']],
  ['programOf(program).asksPin && editor.open()', []],
])('%s', (text, named) => expect(namedIn(text)).toEqual(named))
