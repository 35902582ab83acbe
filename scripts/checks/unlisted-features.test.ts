import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { expect, it } from 'vitest'
import { treesOfFeatures, unlistedFeatures } from './unlisted-features'

const root = join(import.meta.dirname, '../..')

it.each(treesOfFeatures)('every feature of %s is in its list', (tree) => {
  const files = readdirSync(join(root, tree), { recursive: true, encoding: 'utf8' })
  const list = readFileSync(join(root, tree, 'features.ts'), 'utf8')
  const inTree = files.map((file) => file.replaceAll(sep, '/'))
  expect(unlistedFeatures(tree, inTree, list)).toEqual([])
})

it('a feature that is not in the list is found', () => {
  const list = "import { saleUi } from './selling/sale/sale-ui'"
  const files = ['selling/sale/sale-ui.tsx', 'goods/stock/stock-ui.ts', 'goods/stock/stock-screen.tsx']
  expect(unlistedFeatures('src-renderer', files, list)).toEqual(['goods/stock/stock-ui.ts'])
  expect(unlistedFeatures('src-shared', ['goods/stock/stock-feature.ts'], list)).toHaveLength(1)
})
