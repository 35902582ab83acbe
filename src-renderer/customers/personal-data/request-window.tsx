import { Button } from '@mantine/core'
import { useState } from 'react'
import type { CustomerId } from '#shared/kernel/ids'
import { useMay } from '../../app/may'
import { Dialog } from '../../ui/dialog/dialog'
import { EraseWindow } from './erase-window'
import { ToldExport } from './told-export'
import styles from './personal-data.module.css'

interface RequestWindowProps {
  readonly customerId: CustomerId
  readonly onTold: () => void
  readonly onErased: () => void
  readonly onClose: () => void
}

/** What a customer may ask for: everything the shop knows of them, or to be erased. */
export function RequestWindow({ customerId, onTold, onErased, onClose }: RequestWindowProps) {
  const [step, setStep] = useState<'choose' | 'tell' | 'erase'>('choose')
  const mayErase = useMay('customer.erase')
  const back = (): void => setStep('choose')
  if (step === 'tell') return <ToldExport customerId={customerId} onWritten={onTold} onClose={back} />
  if (step === 'erase') return <EraseWindow customerId={customerId} onErased={onErased} onClose={back} />
  return (
    <Dialog
      opened
      title="Pedido do titular"
      reason="Confira quem está pedindo antes de entregar ou apagar dados: um documento com foto basta."
      onClose={onClose}
      footer={
        <Button variant="default" onClick={onClose}>
          Voltar
        </Button>
      }
    >
      <div className={styles.choices}>
        <Button data-autofocus variant="default" size="lg" onClick={() => setStep('tell')}>
          O que sabemos
        </Button>
        <p>Tudo o que a loja guarda desta pessoa, em PDF para ler ou em JSON para levar.</p>
        {mayErase && (
          <>
            <Button variant="default" color="red" size="lg" onClick={() => setStep('erase')}>
              Apagar os dados
            </Button>
            <p>Antes de apagar, mostra o que sai, o que fica e por quê. Não tem volta.</p>
          </>
        )}
      </div>
    </Dialog>
  )
}
