import { useEffect, useState } from 'react'
import { roleNotices, type RoleNotice } from '#shared/store/access/role-notices'
import { useMay } from '../../../app/may'
import { useApp } from '../../../app/use-app'
import { call } from '../../../ipc/client'
import { messageFor } from '../../../ipc/words/messages'
import { ConfirmDialog } from '../../../ui/dialog/confirm-dialog'
import { notice } from '../../../ui/dialog/notice'

/** What an update changed in the roles, told once to whoever manages them when they sign in. Mounted once. */
export function RoleNotices() {
  const operatorId = useApp((app) => app.operator?.id ?? null)
  const manages = useMay('access.manage')
  return operatorId !== null && manages ? <Unread key={operatorId} /> : null
}

function Unread() {
  const [unread, setUnread] = useState<readonly RoleNotice[]>([])
  const [first] = unread

  useEffect(() => {
    void call('access.role-notices', {}).then((reply) => {
      if (reply.ok) setUnread(reply.value)
      else notice.error(messageFor(reply.error))
    })
  }, [])

  async function read(name: RoleNotice) {
    const reply = await call('access.read-role-notice', { name })
    if (reply.ok) setUnread(reply.value)
    else notice.error(messageFor(reply.error))
  }

  if (first === undefined) return null
  return (
    <ConfirmDialog
      opened
      title="O que mudou nos perfis"
      confirmLabel="Entendi"
      cancelLabel="Ver depois"
      onConfirm={() => void read(first)}
      onClose={() => setUnread([])}
    >
      {roleNotices[first]} Confira em Operadores e permissões.
    </ConfirmDialog>
  )
}
