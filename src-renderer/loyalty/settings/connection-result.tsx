import { CircleCheck, CircleAlert } from 'lucide-react'
import { connectionWords } from '#shared/loyalty/settings/connection-words'
import { Busy } from '../../ui/dialog/busy'
import type { ConnectionState } from './use-program-settings'
import styles from './loyalty-settings.module.css'

/** What "Testar conexão" found, and what to do about it. */
export function ConnectionResult({ connection }: { readonly connection: ConnectionState }) {
  const fault = connection.kind === 'tested' ? connection.fault : null
  const words = fault && connectionWords(fault)
  return (
    <div className={styles.connection} role="status" aria-label="Conexão">
      <Busy active={connection.kind === 'testing'} what="a operadora" />
      {connection.kind === 'tested' && words === null && (
        <p className={styles.good}>
          <CircleCheck size={20} aria-hidden /> Conexão certa: a operadora respondeu e reconheceu esta loja.
        </p>
      )}
      {words !== null && (
        <p className={styles.bad}>
          <CircleAlert size={20} aria-hidden />
          <span>
            <strong>{words.what}</strong> {words.todo}
          </span>
        </p>
      )}
    </div>
  )
}
