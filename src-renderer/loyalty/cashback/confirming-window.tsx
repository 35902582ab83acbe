import { Button, Loader } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useNow } from '../../app/use-now'
import { Dialog } from '../../ui/dialog/dialog'
import classes from './steps/cashback-window.module.css'

interface ConfirmingWindowProps {
  /** The programme's name. */
  readonly name: string
  readonly onGiveUp: () => void
}

/** Milliseconds an operator usually needs: nothing is shown before. */
const patience = 500

/** The sale is being finished and its operator confirms the benefit: for how long, and the way out. */
export function ConfirmingWindow(props: ConfirmingWindowProps) {
  const [isLong, setIsLong] = useState(false)
  useEffect(() => {
    const timer = window.setTimeout(() => setIsLong(true), patience)
    return () => window.clearTimeout(timer)
  }, [])
  return isLong ? <Confirming {...props} /> : null
}

function Confirming({ name, onGiveUp }: ConfirmingWindowProps) {
  const [since] = useState(() => Date.now())
  const seconds = Math.floor((useNow(1000) - since + patience) / 1000)
  return (
    <Dialog
      opened
      title="Finalizando a venda"
      size="sm"
      onClose={onGiveUp}
      footer={
        <Button variant="default" data-autofocus onClick={onGiveUp}>
          Desistir
        </Button>
      }
    >
      <p className={classes.about}>
        <Loader size={20} aria-hidden />
        <span role="status">Aguardando o {name} confirmar o cashback…</span>
        {seconds >= 2 && <span className={classes.seconds}>{seconds} s</span>}
      </p>
    </Dialog>
  )
}
