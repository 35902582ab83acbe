import { Button } from '@mantine/core'
import { useId, useRef } from 'react'
import { notice } from '../../../ui/dialog/notice'
import styles from './copy-code.module.css'

/** The Pix as text, for a customer who pays from afar. */
export function CopyCode({ payload }: { readonly payload: string }) {
  const id = useId()
  const field = useRef<HTMLInputElement>(null)

  function copy() {
    field.current?.select()
    // The clipboard API asks for a permission that this window grants to nobody.
    if (document.execCommand('copy')) notice.success('Código Pix copiado.')
    else notice.info('Código selecionado. Copie com Ctrl+C.')
  }

  return (
    <div className={styles.copy}>
      <label htmlFor={id} className={styles.label}>
        Pix copia e cola
      </label>
      <input id={id} ref={field} className={styles.text} readOnly value={payload} />
      <Button variant="default" onClick={copy}>
        Copiar código
      </Button>
    </div>
  )
}
