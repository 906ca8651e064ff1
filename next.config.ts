import type { NextConfig } from "next";

const config: NextConfig = {
  reactCompiler: true,
  poweredByHeader: false,
  devIndicators: false,
  images: { unoptimized: true },
  // Next renders; everything with effects runs in the plain Node process around it (docs/decisions).
  serverExternalPackages: ["pg", "nodemailer", "pg-boss"],
  typescript: { ignoreBuildErrors: true },
};

export default config;
