import { describe } from 'vitest'
import { z } from 'zod'
import type { DocumentKind } from '#shared/central/document-kind'
import type { CentralUnderTest } from './central-under-test'
import { decisionsConformance } from './decisions-conformance'
import { documentsConformance } from './documents-conformance'
import { factsConformance } from './facts-conformance'

/** Kinds made up for the suite: one the company sets, one every till may write. */
const madeUpKinds: readonly DocumentKind[] = [
  {
    kind: 'tool',
    version: 1,
    body: z.strictObject({ name: z.string(), price: z.int() }),
    edited: 'connected',
    groups: [],
    withdrawable: [],
  },
  {
    kind: 'person',
    version: 1,
    body: z.strictObject({
      name: z.string(),
      street: z.string().optional(),
      city: z.string().optional(),
      mayWrite: z.boolean().optional(),
    }),
    edited: 'anywhere',
    groups: [['street', 'city']],
    withdrawable: ['mayWrite'],
  },
]

/** What every Central must do, whatever keeps it: the one in memory, and a server (DESIGN section 11). */
export function centralConformance(make: (kinds: readonly DocumentKind[]) => CentralUnderTest): void {
  const tried = () => make(madeUpKinds)
  describe('terminals and facts', () => factsConformance(tried))
  describe('shared documents', () => documentsConformance(tried))
  describe('what only one may have', () => decisionsConformance(tried))
}
