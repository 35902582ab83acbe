import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Central } from '#shared/central/central'
import type { DocumentBody } from '#shared/central/shared-document'
import { enrolled, value, type CentralUnderTest } from './central-under-test'

/** What is known of things and people, and how changes of it meet; of the made-up kinds. */
export function documentsConformance(make: () => CentralUnderTest): void {
  let under: CentralUnderTest
  beforeEach(() => {
    under = make()
  })

  describe('documents', () => {
    const uid = randomUUID()
    const patch = (kind: string, base: number, fields: DocumentBody | null) => ({
      patch: randomUUID(),
      kind,
      uid,
      base,
      fields,
    })
    const pull = async (central: Central, kind: string, cursor: string | null = null, limit = 100) => {
      const answer = value(await central.pullDocuments({ kind, cursor, limit }))
      if (answer.kind !== 'documents') throw new Error(answer.kind)
      return answer
    }

    it('come down once each, as they are now, in the order of their last change', async () => {
      const { central } = await enrolled(under)
      const others = [randomUUID(), randomUUID()]
      const fresh = patch('tool', 0, { name: 'Serra', price: 1 })
      await central.patchDocument(fresh)
      for (const other of others) await central.patchDocument({ ...fresh, patch: randomUUID(), uid: other })
      await central.patchDocument(patch('tool', 1, { price: 2 }))
      const first = await pull(central, 'tool', null, 2)
      expect(first.documents.map((one) => one.uid)).toEqual(others)
      expect(first.hasMore).toBe(true)
      const rest = await pull(central, 'tool', first.cursor)
      expect(rest.documents).toEqual([{ kind: 'tool', uid, revision: 2, body: { name: 'Serra', price: 2 } }])
      // What changes behind a page comes again.
      await central.patchDocument({ ...patch('tool', 1, { price: 9 }), uid: others[0] ?? uid })
      expect((await pull(central, 'tool', rest.cursor)).documents.map((one) => one.uid)).toEqual([others[0]])
      expect((await pull(central, 'person')).documents).toEqual([])
    })

    it('are patched once, however often a patch arrives', async () => {
      const { central } = await enrolled(under)
      const first = patch('tool', 0, { name: 'Serra', price: 1 })
      const answer = value(await central.patchDocument(first))
      await central.patchDocument(patch('tool', 1, { price: 2 }))
      expect(value(await central.patchDocument(first))).toEqual(answer)
      expect((await pull(central, 'tool')).documents[0]?.body).toEqual({ name: 'Serra', price: 2 })
    })

    it('of the company refuse a change of what somebody else changed meanwhile, and nothing else', async () => {
      const { central } = await enrolled(under)
      await central.patchDocument(patch('tool', 0, { name: 'Serra', price: 1 }))
      await central.patchDocument(patch('tool', 1, { price: 2 }))
      expect(value(await central.patchDocument(patch('tool', 1, { price: 3 })))).toMatchObject({
        kind: 'conflict',
        fields: ['price'],
        document: { revision: 2, body: { price: 2 } },
      })
      expect(value(await central.patchDocument(patch('tool', 1, { name: 'Serrote' })))).toMatchObject({
        kind: 'patched',
        document: { revision: 3, body: { name: 'Serrote', price: 2 } },
      })
    })

    it('that every till writes are merged by groups of fields in the order of arrival, the loser kept', async () => {
      const { central } = await enrolled(under)
      await central.patchDocument(patch('person', 0, { name: 'Ana', street: 'A', city: 'Recife' }))
      await central.patchDocument(patch('person', 1, { street: 'B', city: 'Olinda' }))
      await central.patchDocument(patch('person', 1, { name: 'Ana Maria' }))
      const merged = value(await central.patchDocument(patch('person', 1, { street: 'C', city: 'Natal' })))
      expect(merged).toMatchObject({
        kind: 'patched',
        document: { body: { name: 'Ana Maria', street: 'C', city: 'Natal' } },
      })
      expect(under.lost()).toEqual([{ kind: 'person', uid, fields: { street: 'B', city: 'Olinda' } }])
    })

    it('hold a permission that was taken back against one who did not know of it', async () => {
      const { central } = await enrolled(under)
      await central.patchDocument(patch('person', 0, { name: 'Ana', mayWrite: true }))
      await central.patchDocument(patch('person', 1, { mayWrite: false }))
      const late = value(await central.patchDocument(patch('person', 1, { mayWrite: true })))
      expect(late).toMatchObject({ document: { body: { mayWrite: false } } })
      const informed = value(await central.patchDocument(patch('person', 2, { mayWrite: true })))
      expect(informed).toMatchObject({ document: { body: { mayWrite: true } } })
      const withdrawn = value(await central.patchDocument(patch('person', 1, { mayWrite: false })))
      expect(withdrawn).toMatchObject({ document: { body: { mayWrite: false } } })
    })

    it('that were erased stay so, and nothing of them is kept', async () => {
      const { central } = await enrolled(under)
      await central.patchDocument(patch('person', 0, { name: 'Ana' }))
      await central.patchDocument(patch('person', 1, { name: 'Bia' }))
      await central.patchDocument(patch('person', 1, { name: 'Clara' }))
      expect(under.lost()).toHaveLength(1)
      await central.patchDocument(patch('person', 1, null))
      expect(value(await central.patchDocument(patch('person', 3, { name: 'Ana' })))).toMatchObject({
        kind: 'gone',
      })
      expect((await pull(central, 'person')).documents).toEqual([
        { kind: 'person', uid, revision: 4, body: null },
      ])
      expect(under.lost()).toEqual([])
    })

    it('of unknown kinds and with fields no such document has are refused', async () => {
      const { central } = await enrolled(under)
      expect(value(await central.patchDocument(patch('ghost', 0, {})))).toEqual({ kind: 'kind-unknown' })
      expect(value(await central.patchDocument(patch('tool', 0, { name: 'Serra', price: 'um' })))).toEqual({
        kind: 'malformed',
      })
    })
  })
}
