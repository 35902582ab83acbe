import { Button, TextInput } from '@mantine/core'
import { Search } from 'lucide-react'
import { useState } from 'react'
import { call } from '../../ipc/client'
import { messageFor } from '../../ipc/words/messages'
import { useScanTarget } from '../../scanner/targets'
import { sound } from '../../sound/sound'
import { ErrorText } from '../../ui/fields/error-text'
import { SearchWindow } from '../catalog/search-window'
import type { ChosenLabel } from './chosen-label'
import { addLabels, tooManyLabels } from './chosen-labels-store'
import styles from './labels.module.css'

/** Chooses products: read, typed or looked for; each reading is one more label. */
export function AddProduct() {
  const [code, setCode] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const [searching, setSearching] = useState(false)

  function choose(label: ChosenLabel) {
    setProblem(addLabels([label]) ? null : tooManyLabels)
  }

  async function add(wanted: string) {
    setProblem(null)
    const reply = await call('labels.of-code', { code: wanted })
    if (reply.ok) {
      sound.found()
      choose({ productId: reply.value.productId, quantity: 1 })
    } else {
      sound.notFound()
      setProblem(messageFor(reply.error))
    }
  }
  useScanTarget((scanned) => void add(scanned))

  return (
    <form
      className={styles.add}
      onSubmit={(event) => {
        event.preventDefault()
        const typed = code.trim()
        if (typed === '') return setSearching(true)
        setCode('')
        void add(typed)
      }}
    >
      <TextInput
        aria-label="Código do produto"
        placeholder="Leia ou digite o código do produto"
        value={code}
        maxLength={200}
        autoComplete="off"
        spellCheck={false}
        data-autofocus
        onChange={(event) => setCode(event.currentTarget.value)}
      />
      <Button
        variant="default"
        leftSection={<Search size={18} aria-hidden />}
        onClick={() => setSearching(true)}
      >
        Procurar produto
      </Button>
      <ErrorText>{problem}</ErrorText>
      {searching && (
        <SearchWindow
          initialText=""
          purpose="nas etiquetas"
          onClose={() => setSearching(false)}
          onScan={(scanned) => void add(scanned)}
          onChoose={({ id }, quantity) => {
            setSearching(false)
            choose({ productId: id, quantity: Math.max(1, Math.round(quantity / 1000)) })
          }}
        />
      )}
    </form>
  )
}
