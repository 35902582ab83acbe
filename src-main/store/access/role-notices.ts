import { roleNoticeNames, roleNotices, type RoleNotice } from '#shared/store/access/role-notices'
import type { ReadDb } from '../../platform/database/connection'
import type { Desk } from '../../platform/database/desk'
import { recordAction } from '../audit/record-action'
import type { Caller } from './caller'

/** What updates changed in the roles and nobody who manages them has read yet, in the order it happened. */
export function unreadRoleNotices(db: ReadDb): RoleNotice[] {
  const unread = db.all<{ name: string }>('SELECT name FROM role_notice WHERE read_at IS NULL')
  return roleNoticeNames.filter((known) => unread.some(({ name }) => name === known))
}

/** Somebody who manages the roles has read it; the trail keeps who. */
export function readRoleNotice(desk: Desk, caller: Caller, name: RoleNotice): RoleNotice[] {
  return desk.database.write((db) => {
    if (unreadRoleNotices(db).includes(name)) {
      db.run(
        'UPDATE role_notice SET read_at = ?, read_by = ? WHERE name = ?',
        desk.now(),
        caller.operator.id,
        name,
      )
      const detail = { text: roleNotices[name] }
      recordAction(db, desk, caller, { action: 'access.read-role-notice', saleId: null, detail })
    }
    return unreadRoleNotices(db)
  })
}
