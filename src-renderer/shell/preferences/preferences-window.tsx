import { Button, SegmentedControl, Switch } from '@mantine/core'
import { textSizeNames, type TextSize } from '#shared/store/settings/preferences'
import { useApp } from '../../app/use-app'
import { Dialog } from '../../ui/dialog/dialog'
import { savePreferences } from './save-preferences'
import styles from './preferences-window.module.css'

const sizeNames: Readonly<Record<TextSize, string>> = {
  small: 'Pequeno',
  usual: 'Normal',
  large: 'Grande',
  larger: 'Maior',
}

/** Preferências: how this till looks and sounds, whoever works on it. */
export function PreferencesWindow({ onClose }: { readonly onClose: () => void }) {
  const preferences = useApp((app) => app.preferences)
  const { textSize, theme, muted } = preferences
  return (
    <Dialog
      opened
      title="Preferências"
      reason="Valem neste computador, para todos os operadores."
      onClose={onClose}
      footer={
        <Button data-autofocus onClick={onClose}>
          Pronto
        </Button>
      }
    >
      <div>
        <p className={styles.label}>Tamanho do texto (Ctrl + e Ctrl −)</p>
        <SegmentedControl
          fullWidth
          size="lg"
          aria-label="Tamanho do texto"
          value={textSize}
          onChange={(chosen) => {
            const wanted = textSizeNames.find((name) => name === chosen)
            if (wanted !== undefined) void savePreferences(preferences, { textSize: wanted })
          }}
          data={textSizeNames.map((name) => ({ value: name, label: sizeNames[name] }))}
        />
        <p className={styles.quiet}>O texto cresce até onde a tela ainda mostra tudo.</p>
      </div>
      <Switch
        className={styles.switch ?? ''}
        label="Tema escuro"
        checked={theme === 'dark'}
        onChange={() => void savePreferences(preferences, { theme: theme === 'dark' ? 'light' : 'dark' })}
      />
      <Switch
        className={styles.switch ?? ''}
        label="Sons"
        checked={!muted}
        onChange={() => void savePreferences(preferences, { muted: !muted })}
      />
    </Dialog>
  )
}
