import { documentKinds } from '#shared/goods/stock/documents/document-kind'
import type { documentContract } from '#shared/goods/stock/documents/document-operations'
import { fail, ok } from '#shared/kernel/result'
import type { ReadDesk } from '../../../platform/database/desk'
import { authorize } from '../../../store/access/caller'
import type { CommandsFor, QueriesFor } from '../../../store/access/handlers'
import { documentsPage, findDocument, linesPage } from './document-queries'
import { describeDraft, discardDraft, insertDraft } from './document-rows'
import { documentSlip } from './document-slip'
import { editDraft, viewed } from './edit-draft'
import { addProductTo, removeLine, scanInto, setLine } from './edit-lines'
import { postDocument, type StockDesk } from './post-document'
import { undoDocument } from './undo-document'

export function documentQueries({ database, terminal }: ReadDesk): QueriesFor<typeof documentContract> {
  return {
    'stock.documents': (input, { role }) => ok(documentsPage(database, terminal.branchId, role, input)),
    'stock.document': ({ id }, caller) => viewed(database, id, caller),
    'stock.lines': (input, { role }) =>
      findDocument(database, input.id)
        ? ok(linesPage(database, input, role))
        : fail({ code: 'document-not-found' }),
  }
}

export function documentCommands(desk: StockDesk): CommandsFor<typeof documentContract> {
  const { database, papers, terminal } = desk
  return {
    'stock.begin': (input, caller) =>
      database.write((db) => {
        const allowed = authorize(caller, documentKinds[input.kind].right)
        if (!allowed.ok) return allowed
        const { branchId } = terminal
        if (!findDocument(db, input.id)) insertDraft(db, desk, caller, { ...input, branchId })
        const view = viewed(db, input.id, caller)
        if (!view.ok) throw new Error('A row just inserted is there')
        return view
      }),
    'stock.scan': (input, caller) => scanInto(desk, caller, input),
    'stock.add-product': (input, caller) => addProductTo(desk, caller, input),
    'stock.set-line': (input, caller) => setLine(desk, caller, input),
    'stock.remove-line': (input, caller) => removeLine(desk, caller, input),
    'stock.describe': ({ id, ...words }, caller) =>
      editDraft(desk, caller, id, (db) => {
        describeDraft(db, id, words)
        return viewed(db, id, caller)
      }),
    'stock.discard': ({ id }, caller) =>
      editDraft(desk, caller, id, (db) => {
        discardDraft(db, id)
        return viewed(db, id, caller)
      }),
    'stock.post': (input, caller) => postDocument(desk, caller, input),
    'stock.undo': (input, caller) => undoDocument(desk, caller, input),
    'stock.print': async ({ id }, caller) => {
      const view = viewed(database, id, caller)
      if (!view.ok) return view
      if (view.value.state !== 'posted') return fail({ code: 'document-closed' })
      return ok({ printed: await papers.print(documentSlip(desk, view.value)) })
    },
  }
}
