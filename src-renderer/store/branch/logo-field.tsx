import { Button, FileButton } from '@mantine/core'
import { useState } from 'react'
import { logoLimits, logoSchema } from '#shared/store/branch/logo'
import { ErrorText } from '../../ui/fields/error-text'
import { canDraw } from './can-draw'
import { readDataUrl } from './read-data-url'
import styles from './branch-editor.module.css'

interface LogoFieldProps {
  readonly logo: string | null
  readonly error: string | undefined
  readonly onChange: (logo: string | null) => void
}

const { width, height, bytes } = logoLimits
const limits = `PNG de até ${width} × ${height} pontos e ${bytes / 1024} KB`

/** The picture over every receipt, from a PNG file. */
export function LogoField({ logo, error, onChange }: LogoFieldProps) {
  const [refusal, setRefusal] = useState('')

  async function take(file: File | null) {
    if (file === null) return
    const dataUrl = file.size > bytes ? undefined : await readDataUrl(file)
    const read = logoSchema.safeParse(dataUrl)
    const fits = read.success && (await canDraw(read.data))
    setRefusal(fits ? '' : `Este arquivo não serve. Use ${limits}.`)
    if (fits) onChange(read.data)
  }

  return (
    <div role="group" aria-label="Logotipo do cupom">
      <div className={styles.logo}>
        <FileButton accept="image/png" onChange={(file) => void take(file)}>
          {(props) => (
            <Button variant="default" {...props}>
              {logo === null ? 'Escolher logotipo' : 'Trocar logotipo'}
            </Button>
          )}
        </FileButton>
        {logo !== null && (
          <Button
            variant="subtle"
            onClick={() => {
              setRefusal('')
              onChange(null)
            }}
          >
            Tirar logotipo
          </Button>
        )}
        <span className={styles.hint}>{limits}</span>
      </div>
      <ErrorText>{refusal || error}</ErrorText>
    </div>
  )
}
