import fc from 'fast-check'
import { expect, it } from 'vitest'
import { mergePatch, type KeptDocument } from './merge-patch'
import type { DocumentPatch } from './shared-document'

const uid = '01890000-0000-7000-8000-000000000001'
const kind = { edited: 'anywhere', withdrawable: ['mayWrite'] } as const
const fields = fc.dictionary(fc.constantFrom('name', 'street', 'city'), fc.integer({ min: 0, max: 2 }))
const somePatch = fc.record({ base: fc.nat(6), fields: fc.option(fields, { nil: null, freq: 8 }) })

const patchOf = (one: Pick<DocumentPatch, 'base' | 'fields'>): DocumentPatch => ({
  patch: uid,
  kind: 'person',
  uid,
  ...one,
})

it('keeps of every patch each field, as it stands or as lost, and erases for good', () => {
  fc.assert(
    fc.property(fc.array(somePatch, { maxLength: 12 }), (patches) => {
      let kept: KeptDocument | undefined
      for (const patch of patches) {
        const before = kept
        const merged = mergePatch(kind, kept, patchOf(patch))
        if (before?.body === null) {
          expect(merged).toEqual({ kind: 'gone', document: before })
          continue
        }
        if (merged.kind !== 'patched') throw new Error('Written anywhere, nothing is refused')
        kept = merged.document
        if (patch.fields === null) expect(kept.body).toBeNull()
        else expect(kept.body).toEqual({ ...before?.body, ...patch.fields })
        for (const [field, value] of Object.entries(merged.lost)) expect(value).toBe(before?.body?.[field])
        // A revision says something new, and what changed nothing says nothing.
        const isSame = JSON.stringify(before?.body) === JSON.stringify(kept.body)
        expect(kept.revision).toBe((before?.revision ?? 0) + (isSame && before ? 0 : 1))
      }
    }),
  )
})

it('lets nobody who did not know of it undo a withdrawal, whatever arrives in whatever order', () => {
  const write = fc.record({ mayWrite: fc.boolean(), base: fc.nat(6) })
  fc.assert(
    fc.property(fc.array(write, { minLength: 1, maxLength: 12 }), (writes) => {
      let kept: KeptDocument | undefined
      let withdrawnIn = 0
      for (const { mayWrite, base } of writes) {
        const merged = mergePatch(kind, kept, patchOf({ base, fields: { mayWrite } }))
        if (merged.kind !== 'patched') throw new Error('Written anywhere, nothing is refused')
        const was = kept?.body?.['mayWrite']
        kept = merged.document
        if (!mayWrite) {
          expect(kept.body?.['mayWrite']).toBe(false)
          if (was !== false) withdrawnIn = kept.revision
        } else if (was === false) expect(kept.body?.['mayWrite']).toBe(base >= withdrawnIn)
      }
    }),
  )
})
