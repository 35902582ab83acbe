import type { CallInput, CallOutput } from '#shared/central/central-calls'
import type { DocumentKind } from '#shared/central/document-kind'
import { mergePatch, type KeptDocument, type Merged } from '#shared/central/merge-patch'
import type { DocumentBody, SharedDocument } from '#shared/central/shared-document'

/** What a person looks at later: what somebody wrote and somebody else's change took the place of. */
export interface Lost {
  readonly kind: string
  readonly uid: string
  readonly fields: DocumentBody
}

/** Documents of the company, each with the place of its last change in the order of all changes. */
export function loopbackDocuments(kinds: readonly DocumentKind[]) {
  const kept = new Map<string, { readonly document: KeptDocument; readonly commit: number }>()
  const answered = new Map<string, CallOutput<'patchDocument'>>()
  let lost: Lost[] = []
  let commits = 0

  function patch(input: CallInput<'patchDocument'>): CallOutput<'patchDocument'> {
    const kind = kinds.find((one) => one.kind === input.kind)
    if (!kind) return { kind: 'kind-unknown' }
    const current = kept.get(input.uid)?.document
    const merged = mergePatch(kind, current, input)
    if (merged.kind !== 'patched') return told(merged)
    const { document } = merged
    if (document.body !== null && !kind.body.safeParse(document.body).success) return { kind: 'malformed' }
    if (document.body === null) lost = lost.filter(({ uid }) => uid !== document.uid)
    if (Object.keys(merged.lost).length > 0)
      lost.push({ kind: document.kind, uid: document.uid, fields: merged.lost })
    if (document !== current) kept.set(document.uid, { document, commit: ++commits })
    return told(merged)
  }

  return {
    lost: (): readonly Lost[] => lost,
    find: (uid: string): SharedDocument | undefined => kept.get(uid)?.document,
    pull({ kind, cursor, limit }: CallInput<'pullDocuments'>): CallOutput<'pullDocuments'> {
      const after = Number(cursor ?? 0)
      const later = [...kept.values()]
        .filter(({ document, commit }) => document.kind === kind && commit > after)
        .toSorted((a, b) => a.commit - b.commit)
      const here = later.slice(0, limit)
      return {
        kind: 'documents',
        documents: here.map(({ document }) => plain(document)),
        cursor: String(here.at(-1)?.commit ?? after),
        hasMore: later.length > here.length,
      }
    },
    patch(input: CallInput<'patchDocument'>): CallOutput<'patchDocument'> {
      const before = answered.get(input.patch)
      if (before) return before
      const answer = patch(input)
      answered.set(input.patch, answer)
      return answer
    },
  }
}

function told(merged: Merged): CallOutput<'patchDocument'> {
  const document = plain(merged.document)
  return merged.kind === 'conflict'
    ? { kind: 'conflict', document, fields: [...merged.fields] }
    : { kind: merged.kind, document }
}

function plain({ kind, uid, revision, body }: SharedDocument): SharedDocument {
  return { kind, uid, revision, body }
}
