// Measures the till in the real Electron: npm run bench -- [--quick] [--only start|selling|first-scan|finish|printing|orders|loyalty|messages|reading|display|endurance]
import { join } from 'node:path'
import { buildIfStale } from './setup/build.mjs'
import { fallbackFolder } from './setup/electron/fallback-electron.mjs'
import { projectView } from './setup/electron/project-view.mjs'
import { prepare } from './setup/prepare.mjs'
import { note, runMain } from './setup/progress.mjs'
import { projectRoot } from './setup/project-root.mjs'
import { exitCode, startAttached } from './setup/run/run-attached.mjs'
import { withDisplay } from './setup/system/display.mjs'

await runMain(async () => {
  const electron = await prepare()
  note(electron.why)
  await buildIfStale()
  const display = await withDisplay()
  const env = {
    ...process.env,
    ...(display.DISPLAY && { DISPLAY: display.DISPLAY }),
    ELECTRON_PATH: electron.executablePath,
    ELECTRON_ARGS: JSON.stringify(electron.args),
    ELECTRON_VERSION: electron.version,
    EMPTY_ELECTRON: JSON.stringify(emptyWindowIn(electron)),
  }
  const bench = ['--import', import.meta.resolve('tsx'), join(projectRoot, 'bench/bench.ts')]
  const code = await exitCode(
    startAttached(process.execPath, [...bench, ...process.argv.slice(2)], { cwd: projectRoot, env }),
  )
  display.stop()
  process.exit(code)
})

/** The same Electron with the program of bench/empty-window instead of ours. */
function emptyWindowIn({ official, executablePath, args }) {
  const folder = join(projectRoot, 'bench/empty-window')
  if (official) return { executablePath, args: args.map((arg) => (arg === projectRoot ? folder : arg)) }
  return { executablePath: join(projectView(fallbackFolder(), folder), 'electron'), args }
}
