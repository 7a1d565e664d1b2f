/** The preferences of a Firefox under test: quiet, offline by itself, and keeping an add-on's data over a restart. */
import type { LaunchOptions } from "./driver";

const QUIET: Record<string, string | number | boolean> = {
  // Marionette takes a free port and writes it into the profile.
  "marionette.port": 0,
  "browser.startup.page": 0,
  "browser.startup.homepage_override.mstone": "ignore",
  "browser.shell.checkDefaultBrowser": false,
  "browser.aboutwelcome.enabled": false,
  "browser.newtabpage.enabled": false,
  "datareporting.policy.dataSubmissionEnabled": false,
  "toolkit.telemetry.reportingpolicy.firstRun": false,
  // What Firefox asks the network for by itself; the proxy of the tests would count it as ours.
  "app.normandy.enabled": false,
  "app.update.disabledForTesting": true,
  "browser.region.network.url": "",
  "browser.safebrowsing.malware.enabled": false,
  "browser.safebrowsing.phishing.enabled": false,
  "browser.safebrowsing.update.enabled": false,
  "browser.search.update": false,
  "browser.topsites.contile.enabled": false,
  "dom.push.connection.enabled": false,
  "extensions.getAddons.cache.enabled": false,
  "extensions.systemAddon.update.enabled": false,
  "extensions.update.enabled": false,
  "media.gmp-manager.updateEnabled": false,
  "media.gmp-manager.url": "",
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
  "network.dns.disablePrefetch": true,
  "network.prefetch-next": false,
  "network.trr.mode": 5,
  "privacy.trackingprotection.enabled": false,
  "services.settings.server": "data:,#remote-settings-dummy/v1",
  // A temporary add-on is gone after a restart; its storage and address are to outlive that, as an installed one's do.
  "extensions.webextensions.keepStorageOnUninstall": true,
  "extensions.webextensions.keepUuidOnUninstall": true,
  // The keyboard tests expect Tab to reach links and buttons, on macOS too.
  "accessibility.tabfocus": 7,
};

/** The text of the profile's user.js. */
export function preferences({ scale, colorScheme, proxyPort }: LaunchOptions): string {
  const all = {
    ...QUIET,
    "layout.css.prefers-color-scheme.content-override": colorScheme === "dark" ? 0 : 1,
    ...(scale ? { "layout.css.devPixelsPerPx": String(scale) } : {}),
    ...(proxyPort
      ? {
          "network.proxy.type": 1,
          "network.proxy.http": "127.0.0.1",
          "network.proxy.http_port": proxyPort,
          "network.proxy.ssl": "127.0.0.1",
          "network.proxy.ssl_port": proxyPort,
        }
      : {}),
  };
  return Object.entries(all)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join("");
}
