const REMINDER_MS = 15_000

/** One line when a step begins; while it lasts, a sign of life; at the end, what it took (or gave up after, on false). */
export async function longStep(title, work) {
  const started = Date.now()
  const seconds = () => `${Math.round((Date.now() - started) / 1000)} s`
  console.log(`• ${title} …`)
  const reminder = setInterval(() => console.log(`    still at it (${seconds()})`), REMINDER_MS)
  try {
    const result = await work()
    console.log(`    ${result === false ? 'gave up after' : 'done in'} ${seconds()}`)
    return result
  } finally {
    clearInterval(reminder)
  }
}

export function note(text) {
  console.log(`• ${text}`)
}

/** Something the reader can act on: shown as it is, without a stack trace. */
export class SetupError extends Error {}

/** Runs a script's main function; a SetupError ends it with its message alone. */
export async function runMain(main) {
  try {
    await main()
  } catch (error) {
    console.error(error instanceof SetupError ? `\n${error.message}` : error)
    process.exit(1)
  }
}
