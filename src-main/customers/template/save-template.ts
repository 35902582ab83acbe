import type { MessageTemplate } from '#shared/customers/template/message-template'
import { templateDocument } from '#shared/customers/template/template-document'
import { exampleValues } from '#shared/customers/template/template-use'
import { assertNever, fail, ok, type Result } from '#shared/kernel/result'
import type { CentralLink } from '../../platform/central-link/central-link'
import type { EditRefusal } from '../../platform/central-link/edit-document'
import type { ReadDb } from '../../platform/database/connection'
import type { Desk } from '../../platform/database/desk'
import { recordAction, type Actor } from '../../store/audit/record-action'
import { renderMessage, type TemplateRefusal } from './render-message'
import { isNameTaken, templateById, writeTemplate } from './template-rows'

type Taken = { readonly code: 'template-name-taken' | 'template-fixed'; readonly name: string }
type Refusal =
  | TemplateRefusal
  | Taken
  | { readonly code: 'central-unreachable' | 'template-changed' | 'template-unanswered' }

/**
 * Keeps a template that can be sent: what cannot be filled in is refused now, not at night when it is needed. Where there
 * is a Central it is changed there first, for all tills of the company.
 */
export async function saveTemplate(
  desk: Desk,
  central: Pick<CentralLink, 'isEnrolled' | 'edit'>,
  caller: Actor,
  template: MessageTemplate,
): Promise<Result<null, Refusal>> {
  const { database } = desk
  const tried = renderMessage(template, exampleValues(template.use))
  if (!tried.ok) return tried
  const refusal = refusalOf(database, template)
  if (refusal) return fail(refusal)
  if (central.isEnrolled()) {
    const told = await central.edit(templateDocument.kind, template.id, changesOf(database, template))
    if (!told.ok) return fail({ code: codeOf(told.error) })
  }
  return database.write((db) => {
    const stillRefused = refusalOf(db, template)
    if (stillRefused) return fail(stillRefused)
    if (!central.isEnrolled()) writeTemplate(db, template)
    recordAction(db, desk, caller, { action: 'template.save', saleId: null, detail: { name: template.name } })
    return ok(null)
  })
}

/** Procedures find a template by its name and count on what it may say and by what way it goes. */
function refusalOf(db: ReadDb, template: MessageTemplate): Taken | null {
  const { id, name, use, channel } = template
  const before = templateById(db, id)
  if (before && (before.name !== name || before.use !== use || before.channel !== channel))
    return { code: 'template-fixed', name: before.name }
  return isNameTaken(db, template) ? { code: 'template-name-taken', name } : null
}

/** The fields that are another now; all of a new one. */
function changesOf(db: ReadDb, { id, ...template }: MessageTemplate): Record<string, string | boolean> {
  const before: Readonly<Record<string, unknown>> = { ...templateById(db, id) }
  return Object.fromEntries(Object.entries(template).filter(([field, value]) => before[field] !== value))
}

function codeOf({ code }: EditRefusal): 'central-unreachable' | 'template-changed' | 'template-unanswered' {
  switch (code) {
    case 'central-unreachable':
      return code
    case 'document-changed':
      return 'template-changed'
    case 'central-unknown':
    case 'document-refused':
      return 'template-unanswered'
    default:
      return assertNever(code)
  }
}
