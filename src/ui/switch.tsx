/** A switch with its label, as popup and options page have it; its looks are in base.css. */

interface SwitchProps {
  label: string;
  on: boolean;
  disabled?: boolean;
  onSwitch(on: boolean): void;
}

export function Switch({ label, on, disabled = false, onSwitch }: SwitchProps) {
  return (
    <label class="switch">
      <span>{label}</span>
      <input
        type="checkbox"
        // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox says itself whether it is checked.
        role="switch"
        checked={on}
        disabled={disabled}
        onChange={(event) => onSwitch(event.currentTarget.checked)}
      />
    </label>
  );
}
