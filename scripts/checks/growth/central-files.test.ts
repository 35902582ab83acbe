import { expect, it } from 'vitest'
import { centralFiles } from './central-files'
import { readSource } from './source-files'

const empty = 'export const one = 1'
const umbrellas = {
  'src-shared/store/umbrella/umbrella-feature.ts': empty,
  'src-main/store/umbrella/umbrella-main.ts': empty,
  'src-renderer/store/umbrella/umbrella-ui.ts': empty,
  'src-shared/features.ts': "import { one } from './store/umbrella/umbrella-feature'",
  'src-main/compose/features.ts': "import { one } from '../store/umbrella/umbrella-main'",
  'src-renderer/features.ts': "import { one } from './store/umbrella/umbrella-ui'",
}
const count = (files: Readonly<Record<string, string>>) =>
  centralFiles(Object.entries(files).map(([path, text]) => readSource(path, text)))

it('a feature that is its folders and a line in three lists stands in three files', () => {
  expect(count(umbrellas)).toEqual([
    {
      feature: 'store/umbrella',
      files: ['src-shared/features.ts', 'src-main/compose/features.ts', 'src-renderer/features.ts'],
    },
  ])
})

it('one that the composition and the shell know besides stands in more, however they import it', () => {
  const [umbrella] = count({
    ...umbrellas,
    'src-main/compose/till.ts': "import type { one } from '#main/store/umbrella/umbrella-main'",
    'src-renderer/shell/top-bar.tsx': "const late = import('../store/umbrella/umbrella-ui')",
  })
  expect(umbrella?.files).toHaveLength(5)
})

it('another feature that uses it, and one of a similar name, are not counted', () => {
  const counted = count({
    ...umbrellas,
    'src-main/store/rain/rain.ts': "import { one } from '../umbrella/umbrella-main'",
    'src-shared/store/umbrella-stand/umbrella-stand-feature.ts': empty,
    'src-shared/contract.ts': "import { one } from './store/umbrella-stand/umbrella-stand-feature'",
  })
  expect(counted.map(({ feature, files }) => [feature, files.length])).toEqual([
    ['store/umbrella-stand', 1],
    ['store/umbrella', 3],
  ])
})
