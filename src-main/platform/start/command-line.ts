/** What whoever starts the installed program may say: our own options, and two for old screens and graphics cards. */
const allowed = ['data-dir', 'screenshot', 'disable-gpu', 'force-device-scale-factor'] as const
const withValue: readonly string[] = ['data-dir', 'screenshot']

/**
 * The arguments that keep the installed program from starting. Electron obeys hundreds of switches before our first line
 * runs: debugging ports, other resolvers and proxies, pages without protection. So none but ours is let through,
 * however it is written.
 */
export function refusedArguments(args: readonly string[]): string[] {
  return args.filter((arg, index) => {
    const before = args[index - 1]?.replace(/^--/, '') ?? ''
    // The value of an option written in two words.
    if (withValue.includes(before) && args[index - 1] === `--${before}` && !/^-/.test(arg)) return false
    const name = /^--([a-z-]+)(=.*)?$/s.exec(arg)?.[1]
    return !allowed.some((one) => one === name)
  })
}

/** The name of a switch as Electron knows it, to take it back; null for what is none. */
export function switchName(arg: string): string | null {
  return /^(?:--?|\/)([^=]+)/.exec(arg)?.[1] ?? null
}
