import { expect, it } from 'vitest'
import { readSource } from './source-files'
import { unstyledClasses } from './unstyled-classes'

const screen = readSource(
  'src-renderer/store/slips.tsx',
  "import styles from './slips.module.css'\nconst Row = () => <p className={styles.row} data-tone={styles.stop} />",
)
const styles: Readonly<Record<string, string>> = {
  'src-renderer/store/slips.module.css': '.row {\n  margin: 0.5rem;\n}\n',
}

it('finds a class that no stylesheet has, also where the stylesheet was emptied', () => {
  expect(unstyledClasses([screen], (path) => styles[path] ?? '')).toEqual([
    'src-renderer/store/slips.tsx: stop',
  ])
  expect(unstyledClasses([screen], () => '')).toHaveLength(2)
})

it('leaves what is styled alone', () => {
  expect(unstyledClasses([screen], () => '.row,\n.stop[data-tone] {}')).toEqual([])
})
