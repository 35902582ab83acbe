import type { Instant } from '#shared/kernel/ids'
import { inMinutes } from '#shared/kernel/time/in-minutes'
import { useNow } from '../../../app/use-now'
import styles from './locked.module.css'

/** Why nobody is let in for now, and how long still. Only the reason is read out, not every second of it. */
export function Locked({ until }: { readonly until: Instant }) {
  const now = useNow(1000)
  return (
    <div className={styles.locked}>
      <strong role="alert">Muitas tentativas incorretas: esta tela está em pausa.</strong>
      <span>
        {now < until
          ? `Tente de novo em ${inMinutes(until, now)}. Quem gerencia pode tentar uma vez agora.`
          : 'Já é possível tentar de novo.'}
      </span>
    </div>
  )
}
