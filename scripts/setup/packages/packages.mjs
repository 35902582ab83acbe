import { createHash } from 'node:crypto'
import { existsSync, lstatSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { longStep, SetupError } from '../progress.mjs'
import { lastLines } from '../run/run-quietly.mjs'
import { runNpm } from './npm.mjs'

/** Installs exactly what package-lock.json says, unless that is what is there. */
export async function preparePackages(projectRoot) {
  const modules = join(projectRoot, 'node_modules')
  const stamp = join(modules, '.installed-lock')
  const wanted = createHash('sha256')
    .update(readFileSync(join(projectRoot, 'package-lock.json')))
    .digest('hex')

  if (isLink(modules)) return
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return

  await longStep('Installing packages (npm ci)', async () => {
    const { ok, output } = await runNpm(['ci'], { cwd: projectRoot })
    if (!ok) throw new SetupError(`npm ci failed:\n${lastLines(output)}`)
  })
  writeFileSync(stamp, wanted)
}

/** A second working tree borrows the packages of the first, which looks after them. */
function isLink(path) {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false
}
