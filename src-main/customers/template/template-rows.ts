import { messageTemplateSchema, type MessageTemplate } from '#shared/customers/template/message-template'
import type { ReadDb, WriteDb } from '../../platform/database/connection'

const columns = 'id, name, used_for AS use, channel, subject, body, keeps_accents AS keepsAccents'

/** Every template, by name. */
export function listTemplates(db: ReadDb): MessageTemplate[] {
  return db
    .all<Record<string, unknown>>(`SELECT ${columns} FROM message_template ORDER BY name`)
    .map(readTemplate)
}

export function templateById(db: ReadDb, id: string): MessageTemplate | undefined {
  const row = db.get<Record<string, unknown>>(`SELECT ${columns} FROM message_template WHERE id = ?`, id)
  return row && readTemplate(row)
}

/** Those after an id, in order: at most so many. */
export function templateIds(db: ReadDb, after: string, limit: number): string[] {
  return db
    .all<{ id: string }>('SELECT id FROM message_template WHERE id > ? ORDER BY id LIMIT ?', after, limit)
    .map(({ id }) => id)
}

/** As procedures ask for it, in capitals or not. */
export function templateByName(db: ReadDb, name: string): MessageTemplate | undefined {
  const row = db.get<Record<string, unknown>>(`SELECT ${columns} FROM message_template WHERE name = ?`, name)
  return row && readTemplate(row)
}

function readTemplate(row: Readonly<Record<string, unknown>>): MessageTemplate {
  return messageTemplateSchema.parse({ ...row, keepsAccents: row['keepsAccents'] === 1 })
}

/** Whether another template has the name, in capitals or not. */
export function isNameTaken(db: ReadDb, { id, name }: Pick<MessageTemplate, 'id' | 'name'>): boolean {
  return db.get('SELECT 1 FROM message_template WHERE name = ? AND id <> ?', name, id) !== undefined
}

export function writeTemplate(db: WriteDb, template: MessageTemplate): void {
  const { id, name, use, channel, subject, body, keepsAccents } = template
  db.put('message_template', {
    id,
    name,
    used_for: use,
    channel,
    subject: channel === 'sms' ? '' : subject,
    body,
    keeps_accents: channel === 'sms' && keepsAccents ? 1 : 0,
  })
}
