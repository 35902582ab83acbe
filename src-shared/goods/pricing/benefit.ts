import { z } from 'zod'
import { discountValueSchema } from './manual-discount'

/** Something of the customer's own that is taken off the sale: a cashback; used last, of what is left to pay. */
export const benefitSchema = z.object({
  /** Who gives it; one of a source is on a sale. */
  source: z.string().min(1),
  /** The name the customer knows it by. */
  label: z.string(),
  value: discountValueSchema,
  /** The sources it may be used together with. */
  stacksWith: z.union([z.literal('any'), z.array(z.string())]),
})
export type Benefit = Readonly<z.infer<typeof benefitSchema>>

/** Those that count, in their order: one that does not go together with another before it takes nothing off. */
export function usedTogether(benefits: readonly Benefit[]): Benefit[] {
  const used: Benefit[] = []
  for (const benefit of benefits)
    if (used.every((one) => stacks(one, benefit) && stacks(benefit, one))) used.push(benefit)
  return used
}

function stacks({ stacksWith }: Benefit, { source }: Benefit): boolean {
  return stacksWith === 'any' || stacksWith.includes(source)
}

/** The one of a source. */
export function benefitOf(benefits: readonly Benefit[], source: string): Benefit | undefined {
  return benefits.find((one) => one.source === source)
}

/** With this one in the place of any other of its source, else as the last. */
export function withBenefit(benefits: readonly Benefit[], next: Benefit): readonly Benefit[] {
  return benefitOf(benefits, next.source) === undefined
    ? [...benefits, next]
    : benefits.map((one) => (one.source === next.source ? next : one))
}

/** Without any of this source. */
export function withoutBenefit(benefits: readonly Benefit[], source: string): readonly Benefit[] {
  return benefits.filter((one) => one.source !== source)
}
