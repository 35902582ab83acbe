import { SetupError } from '../progress.mjs'

const [MAJOR, MINOR] = [20, 19]

export function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > MAJOR || (major === MAJOR && minor >= MINOR)) return
  throw new SetupError(`This needs Node ${MAJOR}.${MINOR} or newer; here is ${process.versions.node}.`)
}
