/** Digits a PIN has at least: whoever approves or manages answers for others, and needs more. */
export const shortestPin = 4
export const shortestPinOfApprover = 6
export const longestPin = 8

/** Why a PIN may not be chosen. */
export const pinProblems = ['too-short', 'obvious', 'own-code'] as const
export type PinProblem = (typeof pinProblems)[number]

/** Whose PIN it is to be. */
export interface PinHolder {
  /** The operator code, which anybody may know. */
  readonly code: string
  /** Whether they approve or manage (`answersForOthers`). */
  readonly approves: boolean
}

/**
 * What is wrong with a PIN somebody chooses; null when it may be used. Asked when one is set, and of the PIN typed at each
 * sign-in: a PIN from before these rules, or of somebody who manages since, is changed then.
 */
export function pinProblem(pin: string, { code, approves }: PinHolder): PinProblem | null {
  if (pin.length < (approves ? shortestPinOfApprover : shortestPin)) return 'too-short'
  if (isOwnCode(pin, code)) return 'own-code'
  return isObvious(pin) ? 'obvious' : null
}

/** The code itself, filled up with zeros, or inside the PIN where it is long enough not to be there by chance. */
function isOwnCode(pin: string, code: string): boolean {
  if (code === '') return false
  const bare = (text: string) => text.replace(/^0+/, '')
  return bare(pin) === bare(code) || (code.length >= 3 && pin.includes(code))
}

/** What somebody who wants in tries first: repeats, runs, columns of the keypad, years and dates. */
function isObvious(pin: string): boolean {
  return (
    hasFewDigits(pin) ||
    isBlocks(pin) ||
    isRun(pin) ||
    isRunInHalves(pin) ||
    isDate(pin) ||
    pin === '2580' ||
    pin === '0852'
  )
}

const digits = (text: string): number[] => [...text].map(Number)

const hasFewDigits = (pin: string): boolean => new Set(pin).size <= 2

/** `4747`, `482482`, `48248248`: one block over and over. */
function isBlocks(pin: string): boolean {
  for (let size = 2; size * 2 <= pin.length; size += 1)
    if (
      pin ===
      pin
        .slice(0, size)
        .repeat(Math.ceil(pin.length / size))
        .slice(0, pin.length)
    )
      return true
  return false
}

/** `1234`, `8765`, `2468`, `7890`, `1470`: every step the same, and small enough to be seen. */
function isRun(pin: string): boolean {
  const steps = digits(pin).flatMap((digit, index, all) => {
    const next = all[index + 1]
    return next === undefined ? [] : [(next - digit + 10) % 10]
  })
  return new Set(steps).size <= 1 && steps.every((step) => step <= 3 || step >= 7)
}

/** `123789`, `123321`, `147258`; `112233`, `44556677`: runs of a half each, and of pairs. */
function isRunInHalves(pin: string): boolean {
  if (pin.length < shortestPinOfApprover) return false
  const half = Math.ceil(pin.length / 2)
  if (isRun(pin.slice(0, half)) && isRun(pin.slice(half))) return true
  const pairs = pin.match(/../g) ?? []
  return pairs.every(([first, second]) => first === second) && isRun(pairs.map(([first]) => first).join(''))
}

const year = /(?:19\d|20[0-3])\d/.source
const month = /(?:0[1-9]|1[0-2])/.source
const day = /(?:0[1-9]|[12]\d|3[01])/.source
/** Years somebody was born in, alone or with day and month; six digits also with a short year. */
const dates = new RegExp(
  `^(?:${year}|${day}${month}${year}|${year}${month}${day}|${month}${year}|${year}${month}|${day}${month}\\d{2})$`,
)
const isDate = (pin: string): boolean => dates.test(pin)
