/** How a feature says what it brings to a tree, by the end of its file. */
const things = { 'src-shared': /-feature\.ts$/, 'src-renderer': /-ui\.tsx?$/ } as const

export type TreeOfFeatures = keyof typeof things
export const treesOfFeatures = Object.keys(things) as TreeOfFeatures[]

/** The features among the `files` of a tree that its `list`, the text of its features.ts, does not import: nobody would see them. */
export function unlistedFeatures(tree: TreeOfFeatures, files: readonly string[], list: string): string[] {
  return files
    .filter((file) => things[tree].test(file))
    .filter((file) => !list.includes(`from './${file.replace(/\.tsx?$/, '')}'`))
}
