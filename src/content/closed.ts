/**
 * True where the window of this script has been closed, or its page has been left. In Firefox what was waited for may still arrive then,
 * and a document that was stopped while it was parsed says that it is complete; but timers, styles and sizes throw there
 * (NS_ERROR_NOT_INITIALIZED, NS_ERROR_UNEXPECTED). So whoever goes on after a wait asks here first; and so does whoever begins: a script
 * may start in a window that is closed already.
 */
export function isClosed(): boolean {
  return window.closed;
}
