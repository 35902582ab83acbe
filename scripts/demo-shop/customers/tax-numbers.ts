import type { Random } from '../random'

/** An invented CPF with right check digits, digits only. */
export function inventCpf({ int }: Random): string {
  const base = String(int(100_000_000, 999_999_998))
  return withCheckDigits(base, [10, 11])
}

/** An invented all-digit CNPJ of a head office (0001) with right check digits, digits only. */
export function inventCnpj({ int }: Random): string {
  const base = `${int(10_000_000, 99_999_999)}0001`
  return withCheckDigits(base, [5, 6])
}

/** Appends two modulo-11 digits; each starts at its weight and counts down, from 9 again after 2. */
function withCheckDigits(base: string, firstWeights: readonly [number, number]): string {
  return firstWeights.reduce((digits, firstWeight) => {
    let weight = firstWeight
    let sum = 0
    for (const digit of digits) {
      sum += Number(digit) * weight
      weight = weight === 2 ? 9 : weight - 1
    }
    const rest = sum % 11
    return digits + String(rest < 2 ? 0 : 11 - rest)
  }, base)
}
