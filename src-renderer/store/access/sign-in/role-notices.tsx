import { useEffect, useState } from 'react'
import { roleNotices, type RoleNotice } from '#shared/store/access/role-notices'
import { useMay } from '../../../app/may'
import { useApp } from '../../../app/use-app'
import { call } from '../../../ipc/client'
import { useAnswer } from '../../../ipc/use-answer'
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
  const { reply, value, show } = useAnswer('access.role-notices', {})
  const [later, setLater] = useState(false)
  const [first] = value ?? []
  const problem = reply?.ok === false ? messageFor(reply.error) : null
  useEffect(() => {
    if (problem !== null) notice.error(problem)
  }, [problem])

  async function read(name: RoleNotice) {
    const after = await call('access.read-role-notice', { name })
    if (after.ok) show(after.value)
    else notice.error(messageFor(after.error))
  }

  if (first === undefined || later) return null
  return (
    <ConfirmDialog
      opened
      title="O que mudou nos perfis"
      confirmLabel="Entendi"
      cancelLabel="Ver depois"
      onConfirm={() => void read(first)}
      onClose={() => setLater(true)}
    >
      {roleNotices[first]} Confira em Operadores e permissões.
    </ConfirmDialog>
  )
}
