class Jobreq < Formula
  desc "Read saved job postings and say, with evidence, what they ask for"
  homepage "@HOME@"
  url "@HOME@/releases/download/@VERSION@/jobreq-@VERSION@.tar.gz"
  sha256 "@SHA256@"
  license "Apache-2.0"
  head "@HOME@.git", branch: "main"

  depends_on "pkgconf" => :build
  depends_on xcode: ["16.3", :build]
  depends_on "libarchive"

  uses_from_macos "swift" => :build
  uses_from_macos "libxml2"
  uses_from_macos "sqlite"
  uses_from_macos "zlib"

  def install
    # Homebrew builds in a sandbox of its own, in which Swift's cannot start.
    ENV["JOBREQ_SWIFT_FLAGS"] = "--disable-sandbox"
    system "scripts/install", prefix
  end

  test do
    (testpath/"a.txt").write <<~EOS
      Data Engineer
      Requirements
      - Bachelor's degree in computer science
    EOS
    assert_match '"minimum":"bachelor"', shell_output("#{bin}/jobreq extract --quiet a.txt")
  end
end
