/** What the app runs on. A test may change it before it starts the host. */
export const Platform = {
  isDesktop: true,
  isMobile: false,
  isDesktopApp: true,
  isMobileApp: false,
  isIosApp: false,
  isAndroidApp: false,
  isPhone: false,
  isTablet: false,
  isMacOS: false,
  isWin: false,
  isLinux: true,
  isSafari: false,
  resourcePathPrefix: 'app://local/',
};

/** Simulates a phone, or a desktop again. */
export function setPhone(phone: boolean): void {
  Object.assign(Platform, {
    isDesktop: !phone,
    isDesktopApp: !phone,
    isLinux: !phone,
    isMobile: phone,
    isMobileApp: phone,
    isAndroidApp: phone,
    isPhone: phone,
  });
}
