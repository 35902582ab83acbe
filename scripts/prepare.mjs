// Makes a fresh machine ready without starting anything.
import { prepare } from './setup/prepare.mjs'
import { note, runMain } from './setup/progress.mjs'

await runMain(async () => {
  const electron = await prepare()
  note(`Ready. ${electron.why}`)
})
