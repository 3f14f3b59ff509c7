@echo off
rem Runs Maven with a JDK that is new enough, wherever both are on this machine.
rem JDK: JAVA_HOME, then PATH, then the usual folders. Maven: MAVEN_HOME, then PATH, else downloaded once and verified.
setlocal EnableExtensions EnableDelayedExpansion

set "WANTED_JAVA=25"
set "MAVEN_VERSION=3.9.11"
set "MAVEN_SHA512=03e2d65d4483a3396980629f260e25cac0d8b6f7f2791e4dc20bc83f9514db8d0f05b0479e699a5f34679250c49c8e52e961262ded468a20de0be254d8207076"
set "MAVEN_URL=https://archive.apache.org/dist/maven/maven-3/%MAVEN_VERSION%/binaries/apache-maven-%MAVEN_VERSION%-bin.zip"
set "BASE=%~dp0"

set "JDK="
if defined JAVA_HOME call :jdk "%JAVA_HOME%"
if not defined JDK for /f "delims=" %%J in ('where java 2^>nul') do if not defined JDK call :jdk "%%~dpJ.."
for %%R in ("%ProgramFiles%\Java" "%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%ProgramFiles%\Amazon Corretto" "%ProgramFiles%\BellSoft" "%ProgramFiles%\OpenJDK" "%LOCALAPPDATA%\Programs\Eclipse Adoptium" "%USERPROFILE%\.jdks" "%USERPROFILE%\scoop\apps" "%USERPROFILE%\.sdkman\candidates\java") do (
  if not defined JDK if exist "%%~R" for /d %%D in ("%%~R\*") do (
    if not defined JDK call :jdk "%%~D"
    if not defined JDK call :jdk "%%~D\current"
  )
)
if not defined JDK (
  echo Photoplay needs a JDK of version %WANTED_JAVA% or newer: install one, for example from https://adoptium.net, and run this again ^(or set JAVA_HOME to where it is^). 1>&2
  exit /b 1
)
set "JAVA_HOME=%JDK%"

set "MVN="
if defined MAVEN_HOME if exist "%MAVEN_HOME%\bin\mvn.cmd" set "MVN=%MAVEN_HOME%\bin\mvn.cmd"
if not defined MVN for /f "delims=" %%M in ('where mvn.cmd 2^>nul') do if not defined MVN set "MVN=%%M"
if not defined MVN call :download
if not defined MVN (
  echo Photoplay is built with Maven 3.8 or newer, which is not here and could not be downloaded from %MAVEN_URL%: install it from https://maven.apache.org and run this again. 1>&2
  exit /b 1
)

cd /d "%BASE%"
call "%MVN%" %*
exit /b %ERRORLEVEL%

rem Takes the folder as JDK if it is one of the wanted version or newer.
:jdk
if not exist "%~1\bin\javac.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f "tokens=2 delims==" %%V in ('findstr /b "JAVA_VERSION=" "%~1\release"') do (
  for /f "tokens=1 delims=." %%N in ("%%~V") do if %%N GEQ %WANTED_JAVA% set "JDK=%~f1"
)
exit /b 0

:download
set "STORE=%USERPROFILE%\.m2\wrapper\dists\apache-maven-%MAVEN_VERSION%"
if exist "%STORE%\bin\mvn.cmd" (
  set "MVN=%STORE%\bin\mvn.cmd"
  exit /b 0
)
echo Downloading Maven %MAVEN_VERSION%, which is done once. 1>&2
set "MAVEN_BASE=%STORE%"
powershell -NoProfile -ExecutionPolicy Bypass -Command "$ErrorActionPreference='Stop'; $ProgressPreference='SilentlyContinue'; $half=$env:MAVEN_BASE+'.half'; New-Item -ItemType Directory -Force $half | Out-Null; $zip=Join-Path $half 'maven.zip'; Invoke-WebRequest -UseBasicParsing $env:MAVEN_URL -OutFile $zip; if ((Get-FileHash -Algorithm SHA512 $zip).Hash -ne $env:MAVEN_SHA512) { throw 'The download is not what it should be (checksum).' }; Expand-Archive -Force $zip $half; Move-Item (Join-Path $half ('apache-maven-'+$env:MAVEN_VERSION)) $env:MAVEN_BASE; Remove-Item -Recurse -Force $half" || exit /b 0
if exist "%STORE%\bin\mvn.cmd" set "MVN=%STORE%\bin\mvn.cmd"
exit /b 0
