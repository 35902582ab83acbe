import { readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { cruise } from 'dependency-cruiser'
import { describe, expect, it } from 'vitest'
import { projectRoot } from '../setup/project-root.mjs'

const require = createRequire(import.meta.url)
const { forbidden, options } = require('../../.dependency-cruiser.cjs')
const { levelPattern } = require('./level-pattern.cjs')
const { levels: mainLevels } = require('./main-levels.cjs')
const sharedLevels = require('./shared-levels.cjs')

const fixtures = join(import.meta.dirname, 'fixtures')

async function brokenRules(folder) {
  const roots = readdirSync(folder)
  const { output } = await cruise(roots, {
    ...options,
    baseDir: folder,
    validate: true,
    ruleSet: { forbidden },
  })
  return [...new Set(output.summary.violations.map((violation) => violation.rule.name))]
}

describe('the import rules', () => {
  const names = [...new Set(forbidden.map((rule) => rule.name))]

  it('each have a fixture', () => {
    expect(readdirSync(fixtures).sort()).toEqual(names.toSorted())
  })

  it.each(names)('%s is broken by its fixture, and no other rule is', async (name) => {
    expect(await brokenRules(join(fixtures, name))).toEqual([name])
  })

  it.each([
    ['src-shared', sharedLevels, []],
    ['src-main', mainLevels, ['testing', 'simulators']],
  ])('give every folder of %s one level, and every level a folder that may come', (tree, levels, apart) => {
    const pattern = levelPattern(tree, levels)
    const places = levels.flat().map((name) => ({ name, pattern: new RegExp(pattern([name])) }))
    const levelsOf = (folder) => places.filter((place) => place.pattern.test(`${tree}/${folder}/a.ts`))
    const folders = subfolders(tree)
      .filter((area) => !apart.includes(area))
      .flatMap((area) => {
        const features = subfolders(`${tree}/${area}`)
        return features.length === 0 ? [area] : features.map((name) => `${area}/${name}`)
      })
    expect(folders.filter((folder) => levelsOf(folder).length !== 1)).toEqual([])
    const named = levels.flat().filter((name) => name.includes('/'))
    expect(named.filter((name) => !folders.includes(name))).toEqual([])
  })

  it('give a feature nobody named the level of its area', () => {
    const pattern = levelPattern('src-main', mainLevels)
    const isOn = (names, path) => new RegExp(pattern(names)).test(path)
    expect(isOn(['customers'], 'src-main/customers/alert/alert.ts')).toBe(true)
    expect(isOn(['store'], 'src-main/store/parcel/parcel.ts')).toBe(true)
    expect(isOn(['store'], 'src-main/store/audit/record-action.ts')).toBe(false)
  })
})

function subfolders(folder) {
  return readdirSync(join(projectRoot, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
}
