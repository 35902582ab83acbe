import { join } from 'node:path'
// Walks through the real app by script, leaving numbered screenshots: npm run demo
// [-- --tour sales|assisted-sale|returns|gift-cards|manager|management|surveys|first-days|products|customers|store-credit|reports|cashback-crm|cashback-dito|points|devices|customer-display] [--out folder] [--size 1280x800]
import { parseArgs } from 'node:util'
import { buildIfStale } from './setup/build.mjs'
import { prepare } from './setup/prepare.mjs'
import { note, runMain, SetupError } from './setup/progress.mjs'
import { projectRoot } from './setup/project-root.mjs'
import { exitCode, startAttached } from './setup/run/run-attached.mjs'
import { withDisplay } from './setup/system/display.mjs'

const { values } = parseArgs({
  options: {
    tour: { type: 'string', default: 'sales' },
    out: { type: 'string', default: join(projectRoot, '.data/demo-run') },
    size: { type: 'string', default: '1280x800' },
  },
})
const tours = [
  'sales',
  'assisted-sale',
  'returns',
  'gift-cards',
  'manager',
  'management',
  'surveys',
  'first-days',
  'products',
  'customers',
  'store-credit',
  'reports',
  'cashback-crm',
  'cashback-dito',
  'points',
  'devices',
  'customer-display',
]

await runMain(async () => {
  if (!tours.includes(values.tour)) throw new SetupError(`There are these tours: ${tours.join(', ')}.`)
  const electron = await prepare()
  note(electron.why)
  await buildIfStale()
  const display = await withDisplay()
  try {
    const args = ['scripts/run-ts.mjs', `e2e/demo/${values.tour}.ts`, '--', values.out, values.size]
    const env = {
      ...process.env,
      ...(display.DISPLAY && { DISPLAY: display.DISPLAY }),
      ELECTRON_PATH: electron.executablePath,
      ELECTRON_ARGS: JSON.stringify(electron.args),
    }
    const code = await exitCode(startAttached(process.execPath, args, { cwd: projectRoot, env }))
    if (code !== 0) throw new SetupError('The demonstration stopped; see above.')
  } finally {
    display.stop()
  }
})
