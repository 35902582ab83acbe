import { readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { cruise } from 'dependency-cruiser'
import { describe, expect, it } from 'vitest'
import { projectRoot } from '../setup/project-root.mjs'

const require = createRequire(import.meta.url)
const { forbidden, options } = require('../../.dependency-cruiser.cjs')
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
  ])('give every feature of %s its level, once', (tree, levels, apart) => {
    const known = levels.flat()
    const features = subfolders(tree)
      .filter((area) => !apart.includes(area))
      .flatMap((area) =>
        known.includes(area) ? [area] : subfolders(`${tree}/${area}`).map((name) => `${area}/${name}`),
      )
    expect(features.toSorted()).toEqual(known.toSorted())
  })
})

function subfolders(folder) {
  return readdirSync(join(projectRoot, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
}
