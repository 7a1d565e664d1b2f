/**
 * True where the window of this script has been closed, or its page has been left. In Firefox what was waited for may still arrive then,
 * and a document that was stopped while it was parsed says that it is complete; but timers, styles and sizes throw there
 * (NS_ERROR_NOT_INITIALIZED). So whoever goes on after a wait asks here first.
 */
export function isClosed(): boolean {
  return window.closed;
}
