import { describe, expect, it } from 'vitest'
import { folderImports, folderOf, largestCycle } from './folder-cycles'
import { readSource } from './source-files'

const cycleOf = (files: Readonly<Record<string, string>>): string[] =>
  largestCycle(folderImports(Object.entries(files).map(([path, text]) => readSource(path, text))))

describe('the folder a file counts for', () => {
  it.each([
    ['src-main/main.ts', 'src-main'],
    ['src-main/compose/till.ts', 'src-main/compose'],
    ['src-main/platform/database/desk.ts', 'src-main/platform/database'],
    ['src-main/devices/hardware/escpos/encode.ts', 'src-main/devices/hardware'],
    ['src-shared/kernel/money/cents.ts', 'src-shared/kernel/money'],
    ['src-shared/loyalty/loyalty-operations.ts', 'src-shared/loyalty'],
    ['src-renderer/ui/list/choice-list.tsx', 'src-renderer/ui'],
  ])('%s: %s', (path, folder) => {
    expect(folderOf(path)).toBe(folder)
  })
})

describe('the largest cycle of folders', () => {
  const sale = 'src-main/selling/sale/sale.ts'
  const order = 'src-main/selling/order/order.ts'
  const till = 'src-main/store/till/till.ts'

  it('is found where the way leads back over a third folder', () => {
    expect(
      cycleOf({
        [sale]: "import { a } from '../order/order'",
        [order]: "export { b } from '../../store/till/till'",
        [till]: "const later = import('../../selling/sale/sale')",
      }),
    ).toEqual(['src-main/selling/order', 'src-main/selling/sale', 'src-main/store/till'])
  })

  it('counts what only a type needs, and an alias', () => {
    expect(
      cycleOf({
        [sale]: "import type { Order } from '#main/selling/order/order'",
        [order]: "export type Lines = import('../sale/sale').Sale",
      }),
    ).toEqual(['src-main/selling/order', 'src-main/selling/sale'])
  })

  it('is none where everything points one way, and the largest where there are two', () => {
    expect(cycleOf({ [sale]: "import '../order/order'", [order]: "import '../../store/till/till'" })).toEqual(
      [],
    )
    const pair = { [sale]: "import '../order/order'", [order]: "import '../sale/sale'" }
    const three = {
      'src-main/goods/a/a.ts': "import '../b/b'",
      'src-main/goods/b/b.ts': "import '../c/c'",
      'src-main/goods/c/c.ts': "import '../a/a'; import '../../selling/sale/sale'",
    }
    expect(cycleOf({ ...pair, ...three })).toHaveLength(3)
  })

  it('leaves alone what two files of one folder do', () => {
    expect(
      cycleOf({ [sale]: "import './line'", 'src-main/selling/sale/line.ts': "import './sale'" }),
    ).toEqual([])
  })
})
