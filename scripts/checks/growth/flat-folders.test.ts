import { expect, it } from 'vitest'
import { largestFlatFolder } from './flat-folders'
import { readSource } from './source-files'

it('counts the files directly in a folder, not those below it', () => {
  const paths = ['a/one.ts', 'a/two.ts', 'a/b/one.ts', 'a/b/two.ts', 'a/b/three.ts', 'a/b/c/one.ts']
  expect(largestFlatFolder(paths.map((path) => readSource(path, '')))).toEqual({ folder: 'a/b', files: 3 })
})
