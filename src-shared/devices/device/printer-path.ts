/**
 * Ports and devices a paper may be written to as they are. Anything else could be somebody's file: what is printed is
 * chosen by who sells, where it is printed by who manages.
 */
const ports: readonly RegExp[] = [
  // Linux: printers on USB and on the parallel port.
  /^\/dev\/(?:usb\/)?lp\d{1,2}$/,
  /^\/dev\/usblp\d{1,2}$/,
  // Windows: parallel and serial ports, by their short name or the one of the device.
  /^(?:\\\\\.\\)?(?:LPT|COM)\d{1,3}:?$/i,
  /^\\\\\.\\(?:USB|DOT4_)\d{1,3}$/i,
  // Windows: the interface of a USB printer (GUID_DEVINTERFACE_USBPRINT).
  /^\\\\[.?]\\usb#[^\\/]+\{28d78fad-5a12-11d1-ae5b-0000f803a8c2\}$/i,
]

/** A printer another computer shares: server and share, and nothing inside it. */
const share = /^\\\\[^\\/:*?"<>|.][^\\/:*?"<>|]*\\[^\\/:*?"<>|]+$/

export function isPrinterPath(path: string): boolean {
  return isPrinterShare(path) || ports.some((port) => port.test(path))
}

export function isPrinterShare(path: string): boolean {
  return share.test(path)
}
