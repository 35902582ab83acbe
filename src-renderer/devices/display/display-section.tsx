import { Busy } from '../../ui/dialog/busy'
import { ErrorText } from '../../ui/fields/error-text'
import { DisplayForm } from './display-form'
import { DisplayLive } from './display-live'
import { useDisplay } from './use-display'
import styles from './display-section.module.css'

/** Visor do cliente: its settings on the left, how each display is on the right. */
export function DisplaySection() {
  const { device, problem, show } = useDisplay()
  if (device === null)
    return problem === null ? <Busy active what="o visor do cliente" /> : <ErrorText>{problem}</ErrorText>
  return (
    <div className={styles.section}>
      <DisplayForm device={device} onSaved={show} />
      <DisplayLive device={device} onShown={show} />
    </div>
  )
}
