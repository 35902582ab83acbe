import type { ScannerId } from '#shared/devices/device/scanner-settings'

/** What is chosen among the scanners: those that type, a new one, or one that is set up. */
export type ScannerChoice = 'wedge' | 'new' | ScannerId
